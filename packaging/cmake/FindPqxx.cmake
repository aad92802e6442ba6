# libpqxx as Debian ships it. Version 6 has no CMake package of its own, so we look for the header and the library.
find_path(PQXX_INCLUDE_DIR pqxx/pqxx)
find_library(PQXX_LIBRARY pqxx)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Pqxx
    REQUIRED_VARS PQXX_LIBRARY PQXX_INCLUDE_DIR
    REASON_FAILURE_MESSAGE "install libpqxx-dev (packaging/run does it)")

if(Pqxx_FOUND AND NOT TARGET Pqxx::Pqxx)
    add_library(Pqxx::Pqxx INTERFACE IMPORTED)
    target_include_directories(Pqxx::Pqxx SYSTEM INTERFACE "${PQXX_INCLUDE_DIR}")
    target_link_libraries(Pqxx::Pqxx INTERFACE "${PQXX_LIBRARY}")
endif()
mark_as_advanced(PQXX_INCLUDE_DIR PQXX_LIBRARY)
