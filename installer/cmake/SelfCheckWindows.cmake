# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# What makes an executable a Windows program: its name, manifest, icon and version resource, and how the
# loader protects it. Elsewhere nothing happens. With Visual Studio the package preset (CPack) packs the portable
# ZIP; when cross-building, ./dev windows makes all packages.

# selfcheck_windows_program(TARGET NAME DESCRIPTION): NAME is without ".exe", DESCRIPTION is what the task
# manager shows.
function(selfcheck_windows_program target SELFCHECK_PROGRAM SELFCHECK_PROGRAM_DESCRIPTION)
    if(NOT WIN32)
        return()
    endif()
    set(SELFCHECK_MANIFEST ${CMAKE_CURRENT_BINARY_DIR}/${target}.manifest)
    configure_file(${CMAKE_SOURCE_DIR}/resources/windows/program.manifest.in ${SELFCHECK_MANIFEST} @ONLY)
    configure_file(${CMAKE_SOURCE_DIR}/resources/windows/program.rc.in ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc @ONLY)
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${target}.rc PROPERTIES
        OBJECT_DEPENDS "${SELFCHECK_MANIFEST};${CMAKE_SOURCE_DIR}/resources/windows/selfcheck.ico")
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc)
    set_target_properties(${target} PROPERTIES OUTPUT_NAME ${SELFCHECK_PROGRAM})
    if(MSVC)
        # The manifest comes from the resource. 0xA00: libraries only from the program's folder and System32.
        target_link_options(${target} PRIVATE /MANIFEST:NO /DYNAMICBASE /HIGHENTROPYVA /NXCOMPAT /GUARD:CF
            /CETCOMPAT /DEPENDENTLOADFLAG:0xA00)
    else()
        # GCC for Windows knows no control flow guard. Without a timestamp the same sources give the same file.
        target_link_options(${target} PRIVATE LINKER:--dynamicbase,--high-entropy-va,--nxcompat,--no-insert-timestamp)
    endif()
endfunction()

if(MSVC)
    set(libraries ${VCPKG_INSTALLED_DIR}/${VCPKG_TARGET_TRIPLET})
    install(CODE "execute_process(COMMAND_ERROR_IS_FATAL ANY COMMAND \"${CMAKE_COMMAND}\"
        \"-DBUILD=${CMAKE_BINARY_DIR}\" -DCONFIGURATION=\${CMAKE_INSTALL_CONFIG_NAME}
        \"-DLIBRARIES=${libraries}/bin\" \"-DPLUGINS=${libraries}/Qt6/plugins\" \"-DCOPYRIGHTS=${libraries}/share\"
        \"-DTO=\${CMAKE_INSTALL_PREFIX}\" -P \"${CMAKE_SOURCE_DIR}/installer/windows/gather.cmake\")")
    set(CPACK_GENERATOR ZIP)
    set(CPACK_PACKAGE_FILE_NAME SelfCheck-${PROJECT_VERSION}-windows-x64)
    include(CPack)
endif()
