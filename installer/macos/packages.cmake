# A disk image with the bundle. Not built yet: see README.md.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Expunge)
