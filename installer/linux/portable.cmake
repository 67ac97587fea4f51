# expunge_make_portable(TREE): puts the libraries and Qt plug-ins that the programs need into TREE/lib/expunge, where their
# RPATH looks first; all but those that every Linux desktop has, or that must be the system's own: the C and C++ library,
# graphics drivers, X11, fonts, and OpenSSL, which the system's updates keep safe.
set(expunge_of_the_system
    "/ld-linux" "/libc\\.so" "/libm\\.so" "/libdl\\.so" "/libpthread\\.so" "/librt\\.so" "/libresolv\\.so" "/libstdc" "/libgcc_s"
    "/libGL" "/libEGL" "/libOpenGL" "/libgbm" "/libdrm" "/libX11\\.so" "/libX11-xcb" "/libXau" "/libXdmcp" "/libxcb\\.so"
    "/libICE" "/libSM" "/libfontconfig" "/libfreetype" "/libharfbuzz" "/libgraphite2" "/libexpat" "/libbrotli" "/libz\\.so"
    "/libglib-" "/libgobject-" "/libgio-" "/libgmodule-" "/libgthread-" "/libpcre2-8" "/libdbus-" "/libsystemd" "/libudev" "/libssl"
    "/libcrypto" "/libffi" "/libselinux" "/libmount" "/libblkid" "/libuuid" "/libcap" "/libgcrypt" "/libgpg-error" "/liblzma"
    "/libzstd" "/liblz4" "/libbsd" "/libmd\\.so" "/libcom_err" "/libgssapi" "/libkrb5" "/libk5crypto" "/libkeyutils")
set(expunge_plugins
    platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqminimal.so platforms/libqwayland-generic.so
    platforms/libqwayland-egl.so xcbglintegrations/libqxcb-egl-integration.so xcbglintegrations/libqxcb-glx-integration.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so platforminputcontexts/libibusplatforminputcontextplugin.so
    sqldrivers/libqsqlite.so tls/libqopensslbackend.so imageformats/libqsvg.so iconengines/libqsvgicon.so)

# The licences of what is packed, from the Debian packages that it comes from.
function(expunge_copy_licence library tree)
    get_filename_component(real ${library} REALPATH)
    execute_process(COMMAND dpkg-query -S ${real} OUTPUT_VARIABLE owner ERROR_QUIET RESULT_VARIABLE failed)
    if(failed OR NOT owner MATCHES "^([^:]+):")
        message(FATAL_ERROR "No Debian package owns ${real}, so its licence cannot be packed.")
    endif()
    configure_file(/usr/share/doc/${CMAKE_MATCH_1}/copyright ${tree}/share/doc/expunge/licences/${CMAKE_MATCH_1}.txt COPYONLY)
endfunction()

function(expunge_make_portable tree)
    set(home ${tree}/lib/expunge)
    set(plugins "")
    foreach(plugin IN LISTS expunge_plugins)
        if(EXISTS ${CPACK_EXPUNGE_QT_PLUGINS}/${plugin})
            get_filename_component(folder ${plugin} DIRECTORY)
            file(COPY ${CPACK_EXPUNGE_QT_PLUGINS}/${plugin} DESTINATION ${home}/plugins/${folder})
            expunge_copy_licence(${CPACK_EXPUNGE_QT_PLUGINS}/${plugin} ${tree})
            list(APPEND plugins ${CPACK_EXPUNGE_QT_PLUGINS}/${plugin})
        elseif(NOT plugin MATCHES wayland)
            message(FATAL_ERROR "Qt's plug-in ${plugin} is not installed here, so the portable archive would lack it.")
        endif()
    endforeach()
    file(GET_RUNTIME_DEPENDENCIES
        EXECUTABLES ${tree}/bin/expunge ${tree}/bin/expunge-cli
        LIBRARIES ${plugins}
        RESOLVED_DEPENDENCIES_VAR found
        UNRESOLVED_DEPENDENCIES_VAR missing
        POST_EXCLUDE_REGEXES ${expunge_of_the_system})
    if(missing)
        message(FATAL_ERROR "The portable archive lacks ${missing}.")
    endif()
    foreach(library IN LISTS found)
        get_filename_component(name ${library} NAME)
        configure_file(${library} ${home}/${name} COPYONLY)
        expunge_copy_licence(${library} ${tree})
    endforeach()
    file(WRITE ${tree}/bin/qt.conf "[Paths]\nPrefix=../lib/expunge\nPlugins=plugins\n")
    # As in the Debian package: whatever the umask of the build was.
    execute_process(COMMAND find ${tree} -type f -exec chmod u=rwX,go=rX {} + COMMAND_ERROR_IS_FATAL ANY)
endfunction()
