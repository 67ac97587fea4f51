# Run by CPack after a package is made. The parts of a .deb carry the mode that the umask of the build gave them: ar writes
# them again with one mode and no time, so that the same sources give the same file.
if(CPACK_GENERATOR STREQUAL DEB)
    foreach(package IN LISTS CPACK_PACKAGE_FILES)
        set(parts ${package}.parts)
        file(MAKE_DIRECTORY ${parts})
        execute_process(COMMAND ar x ${package} WORKING_DIRECTORY ${parts} COMMAND_ERROR_IS_FATAL ANY)
        file(GLOB control RELATIVE ${parts} ${parts}/control.tar*)
        file(GLOB data RELATIVE ${parts} ${parts}/data.tar*)
        file(REMOVE ${package})
        execute_process(COMMAND ar rcDS ${package} debian-binary ${control} ${data}
            WORKING_DIRECTORY ${parts} COMMAND_ERROR_IS_FATAL ANY)
        file(REMOVE_RECURSE ${parts})
    endforeach()
endif()
