# What every target of the house has in common, and the one way to add a room, a program or a test.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

# Compilation is cached and linking is quick where the machine has the tools; neither is required.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without these two, ccache passes by everything that uses a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE_PROGRAM}")
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-fpch-preprocess)
    endif()
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
endif()

add_library(holdpoint_house INTERFACE)
target_compile_options(holdpoint_house INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    -Wcast-align -Wunused -Wnull-dereference -Wimplicit-fallthrough -Werror
    -Wno-missing-field-initializers  # members that are not named have their default; that is what we mean
    # Where the files of a room are taken together, a local name may well be that of another file.
    $<$<BOOL:${CMAKE_UNITY_BUILD}>:-Wno-shadow>
    # GCC reports these from inside its own headers, and not for what we wrote; with whole rooms it sees an empty optional's value destroyed.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-null-dereference -Wno-stringop-overflow -Wno-stringop-overread>
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<BOOL:${CMAKE_UNITY_BUILD}>>:-Wno-maybe-uninitialized>
    # From 13 on it takes a reference that a function finds for that to the name it was looked for by.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_GREATER_EQUAL:$<CXX_COMPILER_VERSION>,13>>:-Wno-dangling-reference>)
# What a newer Qt warns of has no better way in Qt 6.4, which is the oldest that we build with.
target_compile_definitions(holdpoint_house INTERFACE
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_WARN_DEPRECATED_UP_TO=0x060400)
target_include_directories(holdpoint_house INTERFACE "${CMAKE_SOURCE_DIR}")
if(HOLDPOINT_SANITIZE)
    target_compile_options(holdpoint_house INTERFACE
        -fsanitize=${HOLDPOINT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
        # With sanitizers GCC reports this from inside <regex>; the sanitizers themselves look for the real thing.
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized;-Wno-array-bounds;-Wno-restrict>)
    target_link_options(holdpoint_house INTERFACE -fsanitize=${HOLDPOINT_SANITIZE})
endif()
if(HOLDPOINT_FUZZ)
    target_compile_options(holdpoint_house INTERFACE -fsanitize=fuzzer-no-link)
endif()

# holdpoint_room(NAME SOURCES … USES … HEAVY …): a room is a static library named after its folder. What it may use
# stands in tests/rooms/allowed.txt; linking says it a second time. HEAVY are more headers to precompile: Qt's are half
# of the time that a room of the screen takes to build. None of our own: a cached one would be taken for the one that was changed.
# A build from nothing goes by whole rooms (CMAKE_UNITY_BUILD, see packaging/lib.sh): a tenth of the work, and no headers to
# precompile. So no two files of a room give different things one name, which a reader likes as well.
function(holdpoint_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;USES;HEAVY" ${ARGN})
    add_library(holdpoint_${name} STATIC ${ROOM_SOURCES})
    target_link_libraries(holdpoint_${name} PUBLIC holdpoint_house ${ROOM_USES})
    if(NOT CMAKE_UNITY_BUILD)
        target_precompile_headers(holdpoint_${name} PRIVATE
            <algorithm> <cstdint> <optional> <string> <string_view> <utility> <vector> ${ROOM_HEAVY})
    endif()
endfunction()

# What every test includes is compiled once: Qt's headers are most of the time that a small test takes. `gui` has the headers of
# widgets as well.
function(holdpoint_test_headers name gui)
    if(TARGET ${name})
        return()
    endif()
    # A program, as the tests are: a library may be compiled with other words for where its code lies, and then none fits the other.
    add_executable(${name} "${CMAKE_SOURCE_DIR}/tests/support/precompiled.cpp")
    target_link_libraries(${name} PRIVATE holdpoint_house Qt6::Test Qt6::Network)
    target_compile_options(${name} PRIVATE -O1)
    target_precompile_headers(${name} PRIVATE <algorithm> <map> <memory> <optional> <string> <string_view> <vector> <QtTest>)
    if(gui)
        target_link_libraries(${name} PRIVATE Qt6::Widgets Qt6::Svg)
        target_precompile_headers(${name} PRIVATE <QtWidgets>)
    endif()
endfunction()

# A test includes its own moc file, so moc is called for just that. AUTOMOC would start a CMake for each test, read all of its
# headers, and add an empty file: two seconds a test.
function(holdpoint_test_moc name)
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/moc_of_${name}")
    foreach(source IN LISTS ARGN)
        cmake_path(ABSOLUTE_PATH source NORMALIZE)
        file(STRINGS "${source}" objects REGEX "^ *Q_OBJECT$")
        if(objects)
            cmake_path(GET source STEM stem)
            qt6_generate_moc("${source}" "${folder}/${stem}.moc" TARGET test_${name})
            target_sources(test_${name} PRIVATE "${folder}/${stem}.moc")
            target_include_directories(test_${name} PRIVATE "${folder}")
        endif()
    endforeach()
endfunction()

# holdpoint_test(NAME SOURCES … USES …): one Qt Test program, one CTest entry.
function(holdpoint_test name)
    cmake_parse_arguments(TEST "GUI" "" "SOURCES;USES" ${ARGN})
    set(headers headers_of_tests)
    if(TEST_GUI)
        set(headers headers_of_gui_tests)
    endif()
    holdpoint_test_headers(${headers} "${TEST_GUI}")
    add_executable(test_${name} ${TEST_SOURCES})
    target_precompile_headers(test_${name} REUSE_FROM ${headers})
    holdpoint_test_moc(${name} ${TEST_SOURCES})
    target_link_libraries(test_${name} PRIVATE holdpoint_house Qt6::Test Qt6::Network ${TEST_USES})
    # What is tested is optimised, the test itself need not be. GCC 12 sees texts that are put together with + reach beyond
    # themselves, inside its own headers.
    target_compile_options(test_${name} PRIVATE -O1 $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds>)
    target_compile_definitions(test_${name} PRIVATE
        HOLDPOINT_SOURCE_DIR="${CMAKE_SOURCE_DIR}" HOLDPOINT_RUNBOOKS="${HOLDPOINT_RUNBOOKS}")
    add_test(NAME ${name} COMMAND test_${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300)
endfunction()

# holdpoint_gui_test(NAME SOURCES … USES …): the same for a test that makes windows, with no display.
function(holdpoint_gui_test name)
    holdpoint_test(${name} GUI ${ARGN})
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT QT_QPA_PLATFORM=offscreen)
endfunction()

# holdpoint_bench(NAME USES … SHORT …): a benchmark, from tests/bench. CTest runs the short form, with nothing beside it; under a
# sanitizer it would measure the sanitizer, so there is none.
function(holdpoint_bench name)
    cmake_parse_arguments(BENCH "" "" "USES;SHORT" ${ARGN})
    if(HOLDPOINT_SANITIZE)
        return()
    endif()
    add_executable(bench_${name} "${CMAKE_SOURCE_DIR}/tests/bench/bench_${name}.cpp")
    target_link_libraries(bench_${name} PRIVATE holdpoint_house holdpoint_support Qt6::Test ${BENCH_USES})
    target_compile_definitions(bench_${name} PRIVATE
        HOLDPOINT_RUNNER="$<TARGET_FILE:holdpoint-runner>" HOLDPOINT_RUNBOOKS="${HOLDPOINT_RUNBOOKS}")
    add_dependencies(bench_${name} holdpoint-runner)
    set_target_properties(bench_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    add_test(NAME bench_${name} COMMAND bench_${name} ${BENCH_SHORT})
    set_tests_properties(bench_${name} PROPERTIES LABELS bench RUN_SERIAL ON TIMEOUT 300 ENVIRONMENT QT_QPA_PLATFORM=offscreen)
endfunction()
