# Poppler's library for Qt 6 as Debian ships it, which has no CMake package of its own.
find_path(POPPLER_QT6_INCLUDE_DIR poppler-qt6.h PATH_SUFFIXES poppler/qt6)
find_library(POPPLER_QT6_LIBRARY poppler-qt6)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(PopplerQt6
    REQUIRED_VARS POPPLER_QT6_LIBRARY POPPLER_QT6_INCLUDE_DIR
    REASON_FAILURE_MESSAGE "install libpoppler-qt6-dev (packaging/run does it)")

if(PopplerQt6_FOUND AND NOT TARGET PopplerQt6::PopplerQt6)
    add_library(PopplerQt6::PopplerQt6 INTERFACE IMPORTED)
    target_include_directories(PopplerQt6::PopplerQt6 SYSTEM INTERFACE "${POPPLER_QT6_INCLUDE_DIR}")
    target_link_libraries(PopplerQt6::PopplerQt6 INTERFACE "${POPPLER_QT6_LIBRARY}")
endif()
mark_as_advanced(POPPLER_QT6_INCLUDE_DIR POPPLER_QT6_LIBRARY)
