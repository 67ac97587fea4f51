# Run by CPack before a tree is packed. CPACK_GENERATOR is the one at work.
set(tree ${CPACK_TEMPORARY_INSTALL_DIRECTORY})

# to_gzip(FROM TO): as Debian compresses documents, without a name or a time in the file.
function(to_gzip from to)
    get_filename_component(folder ${to} DIRECTORY)
    file(MAKE_DIRECTORY ${folder})
    execute_process(COMMAND gzip -9nc ${from} OUTPUT_FILE ${to} COMMAND_ERROR_IS_FATAL ANY)
    file(CHMOD ${to} PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endfunction()

if(CPACK_GENERATOR STREQUAL DEB)
    set(doc ${tree}/usr/share/doc/expunge)
    execute_process(COMMAND strip --remove-section=.comment --remove-section=.note ${tree}/usr/bin/expunge ${tree}/usr/bin/expunge-cli
        COMMAND_ERROR_IS_FATAL ANY)
    file(GLOB manuals ${tree}/usr/share/man/man1/*.1)
    foreach(manual IN LISTS manuals)
        to_gzip(${manual} ${manual}.gz)
        file(REMOVE ${manual})
    endforeach()
    to_gzip(${CPACK_EXPUNGE_SOURCE}/CHANGELOG.md ${doc}/changelog.gz)
    to_gzip(${CPACK_EXPUNGE_DEBIAN}/changelog ${doc}/changelog.Debian.gz)
    configure_file(${CPACK_EXPUNGE_SOURCE}/installer/debian/copyright ${doc}/copyright COPYONLY)
    set(overrides ${tree}/usr/share/lintian/overrides)
    file(MAKE_DIRECTORY ${overrides})
    configure_file(${CPACK_EXPUNGE_SOURCE}/installer/debian/lintian-overrides ${overrides}/expunge COPYONLY)
    execute_process(COMMAND chmod 755 ${tree}/usr/share/lintian ${overrides} COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND chmod 644 ${doc}/copyright ${overrides}/expunge COMMAND_ERROR_IS_FATAL ANY)
else()
    file(COPY ${CPACK_EXPUNGE_SOURCE}/LICENSE ${CPACK_EXPUNGE_SOURCE}/CHANGELOG.md DESTINATION ${tree}/share/doc/expunge)
endif()

if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND find ${tree} -depth -exec touch --no-dereference --date=@$ENV{SOURCE_DATE_EPOCH} {} +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
