# What an installed Holdpoint has beside its programs, and the Debian package. packaging/package makes it.
include(GNUInstallDirs)
find_program(GZIP_PROGRAM gzip REQUIRED)

set(linux "${CMAKE_SOURCE_DIR}/packaging/linux")
set(made "${CMAKE_BINARY_DIR}/package")
file(MAKE_DIRECTORY "${made}")

# The manual pages say what the programs say of themselves. Debian wants them packed, and the same each time.
file(COPY "${linux}/holdpoint-runner.1" DESTINATION "${made}")
execute_process(COMMAND "${GZIP_PROGRAM}" -9nf "${made}/holdpoint-runner.1" COMMAND_ERROR_IS_FATAL ANY)
set(programs holdpoint-cli)
if(HOLDPOINT_GUI)
    list(APPEND programs holdpoint)
endif()
set(pages "${made}/holdpoint-runner.1.gz")
foreach(program IN LISTS programs)
    add_custom_command(OUTPUT "${made}/${program}.1.gz"
        COMMAND sh -c "\"$1\" \"$2\" \"$3\" > \"$4\" && \"$5\" -9nf \"$4\"" manual "${linux}/manual.sh" "$<TARGET_FILE:${program}>" "${program}" "${made}/${program}.1" "${GZIP_PROGRAM}"
        DEPENDS ${program} "${linux}/manual.sh" VERBATIM)
    list(APPEND pages "${made}/${program}.1.gz")
endforeach()
add_custom_target(manual ALL DEPENDS ${pages})

# What was changed from release to release stands in the history of the sources; the package says which one it is.
string(TIMESTAMP today "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(HOLDPOINT_MAINTAINER "Holdpoint founders <founders@holdpoint.example>" CACHE STRING "Who answers for the Debian package")
file(WRITE "${made}/changelog" "holdpoint (${PROJECT_VERSION}) unstable; urgency=medium\n\n  * Holdpoint ${PROJECT_VERSION}.\n\n -- ${HOLDPOINT_MAINTAINER}  ${today}\n")
execute_process(COMMAND "${GZIP_PROGRAM}" -9nf "${made}/changelog" COMMAND_ERROR_IS_FATAL ANY)

install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES "${linux}/holdpoint-cli.bash" DESTINATION share/bash-completion/completions RENAME holdpoint-cli)
install(FILES "${linux}/copyright" "${made}/changelog.gz" DESTINATION share/doc/holdpoint)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME holdpoint)
set(CPACK_PACKAGE_VENDOR Holdpoint)
set(CPACK_PACKAGE_CONTACT "${HOLDPOINT_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "release control on the desktop, by Markdown runbooks")
set(CPACK_PACKAGE_DESCRIPTION "Opens the Markdown deployment runbook that a team already has,
compiles it into a plan and drives it step by step: it holds at every
gate until it is met, watches the live numbers against the runbook's
own limits, rolls back when told to, collects sign-offs, and keeps a
journal that cannot be changed unseen.")
set(CPACK_PACKAGE_INSTALL_DIRECTORY holdpoint)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What draws the icons is a plug-in as well, that no program is linked against. The sample needs nothing; the rest is what a release talks to.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, fonts-dejavu-core, fonts-noto-color-emoji, openssh-client")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "postgresql-client, prometheus, ansible, poppler-utils")
include(CPack)
