# libp11, which speaks to tokens by PKCS#11 and gives OpenSSL the use of their keys.
find_path(P11_INCLUDE_DIR libp11.h)
find_library(P11_LIBRARY p11)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(P11
    REQUIRED_VARS P11_LIBRARY P11_INCLUDE_DIR
    REASON_FAILURE_MESSAGE "install libp11-dev (packaging/run does it)")

if(P11_FOUND AND NOT TARGET P11::P11)
    add_library(P11::P11 INTERFACE IMPORTED)
    target_include_directories(P11::P11 SYSTEM INTERFACE "${P11_INCLUDE_DIR}")
    target_link_libraries(P11::P11 INTERFACE "${P11_LIBRARY}")
endif()
mark_as_advanced(P11_INCLUDE_DIR P11_LIBRARY)
