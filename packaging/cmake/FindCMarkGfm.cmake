# cmark-gfm as Debian ships it. Its own CMake package files differ between Debian 12 and 13, so we look for
# the headers and libraries themselves.
find_path(CMARK_GFM_INCLUDE_DIR cmark-gfm.h)
find_library(CMARK_GFM_LIBRARY cmark-gfm)
find_library(CMARK_GFM_EXTENSIONS_LIBRARY cmark-gfm-extensions)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(CMarkGfm
    REQUIRED_VARS CMARK_GFM_LIBRARY CMARK_GFM_EXTENSIONS_LIBRARY CMARK_GFM_INCLUDE_DIR
    REASON_FAILURE_MESSAGE "install libcmark-gfm-dev and libcmark-gfm-extensions-dev (packaging/run does it)")

if(CMarkGfm_FOUND AND NOT TARGET CMarkGfm::CMarkGfm)
    add_library(CMarkGfm::CMarkGfm INTERFACE IMPORTED)
    target_include_directories(CMarkGfm::CMarkGfm SYSTEM INTERFACE "${CMARK_GFM_INCLUDE_DIR}")
    target_link_libraries(CMarkGfm::CMarkGfm INTERFACE
        "${CMARK_GFM_EXTENSIONS_LIBRARY}" "${CMARK_GFM_LIBRARY}")
endif()
mark_as_advanced(CMARK_GFM_INCLUDE_DIR CMARK_GFM_LIBRARY CMARK_GFM_EXTENSIONS_LIBRARY)
