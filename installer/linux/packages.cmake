# A portable archive everywhere, and a Debian package where its tools are (packages dpkg-dev and file): without them CPack
# would write one that depends on nothing.
find_program(EXPUNGE_SHLIBDEPS NAMES dpkg-shlibdeps)
find_program(EXPUNGE_FILE NAMES file)
mark_as_advanced(EXPUNGE_SHLIBDEPS EXPUNGE_FILE)
set(CPACK_GENERATOR TXZ)
if(EXPUNGE_SHLIBDEPS AND EXPUNGE_FILE)
    list(PREPEND CPACK_GENERATOR DEB)
endif()
set(CPACK_SYSTEM_NAME linux-${CMAKE_SYSTEM_PROCESSOR})

# Finishes each tree before it is packed: what Debian wants beside the files, and the times of all files.
configure_file(${CMAKE_CURRENT_LIST_DIR}/../debian/changelog.in ${CMAKE_CURRENT_BINARY_DIR}/debian/changelog @ONLY)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/finishtree.cmake)
set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/finishpackage.cmake)
set(CPACK_EXPUNGE_QT_PLUGINS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS})
set(CPACK_EXPUNGE_SOURCE ${PROJECT_SOURCE_DIR})
set(CPACK_EXPUNGE_DEBIAN ${CMAKE_CURRENT_BINARY_DIR}/debian)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Expunge deletes contacts from an OpenCX organisation: one by its ID, many
from a pasted list, tens of thousands from a CSV file. It keeps to the limit
of the API, keeps a journal of each run, so that an interrupted one can be
taken up again, and says for every contact what became of it.
.
The package contains a desktop program and a command line program.")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS qt6-wayland)
# Systems with Qt 6.4 (Debian 12, Ubuntu 24.04) have KWallet of KDE 5, later ones that of KDE 6, and the SVG plug-ins apart.
if(Qt6_VERSION VERSION_LESS 6.5)
    set(kwallet libkf5wallet-bin)
    set(svg libqt6svg6)
else()
    set(kwallet kwallet6)
    set(svg qt6-svg-plugins)
endif()
# What is loaded at run time only, so that dpkg-shlibdeps cannot see it: Qt's SQLite driver and SVG plug-ins, and the
# library through which QtKeychain talks to a Secret Service. Without certificates no https server can be trusted.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, libqt6sql6-sqlite, ${svg}, libsecret-1-0")
# A Secret Service (or KWallet) keeps the API key. Without one the key lasts for one session.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | ${kwallet} | keepassxc")
