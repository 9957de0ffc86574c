# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Sound devices for programs under Wine: a PulseAudio of our own with a loudspeaker (a null sink) and a microphone (a
# remapped source), in a folder of its own; the sound server of whoever runs the tests is never touched. To be sourced:
#
#     . tests/windows/sound_under_wine.sh
#     sound_start build/wine-sound            # exports what Wine needs to find it; fails without pulseaudio
#     ... wine SelfCheck ...
#     sound_mute_microphone 1                 # needs pactl
#     sound_stop
#
# Wine lists a device "PulseAudio" that is the default in every role, and one endpoint for each sink and source, the
# monitors included; it knows neither mute nor level nor headset of any of them.

# sound_start FOLDER [COMMAND...]: commands of pulseaudio's own kind (default.pa) come before the socket opens.
sound_start() {
    local folder=$1
    shift
    command -v pulseaudio >/dev/null || { echo "pulseaudio is not installed" >&2; return 1; }
    mkdir -p "$folder"
    folder=$(cd "$folder" && pwd) || return 1
    chmod 700 "$folder"
    rm -f "$folder/native"
    {
        echo 'load-module module-null-sink sink_name=headset_out rate=48000 channels=2 sink_properties="device.description=Lab_Headset"'
        echo 'load-module module-null-sink sink_name=mic_in rate=48000 channels=1 sink_properties="device.description=Lab_Microphone_Feed"'
        echo 'load-module module-remap-source source_name=headset_mic master=mic_in.monitor source_properties="device.description=Lab_Headset_Microphone"'
        echo 'set-default-sink headset_out'
        echo 'set-default-source headset_mic'
        for command in "$@"; do echo "$command"; done
        echo "load-module module-native-protocol-unix auth-anonymous=1 socket=$folder/native"
    } >"$folder/lab.pa"
    HOME=$folder XDG_RUNTIME_DIR=$folder XDG_CONFIG_HOME=$folder PULSE_RUNTIME_PATH=$folder PULSE_SERVER='' \
        pulseaudio -n --daemonize=no --exit-idle-time=-1 --use-pid-file=no -F "$folder/lab.pa" >"$folder/log" 2>&1 &
    sound_process=$!
    # Set now, so that whatever comes cannot reach anybody else's server.
    export PULSE_SERVER=unix:$folder/native PULSE_COOKIE=$folder/cookie
    local waited
    for waited in $(seq 50); do
        [ -S "$folder/native" ] && return 0
        kill -0 "$sound_process" 2>/dev/null || break
        sleep 0.1
    done
    echo "the sound server did not start after $waited tries:" >&2
    tail -n 5 "$folder/log" >&2
    return 1
}

sound_mute_microphone() { pactl set-source-mute headset_mic "$1"; }

sound_stop() {
    [ -n "${sound_process:-}" ] && kill "$sound_process" 2>/dev/null
    wait "${sound_process:-}" 2>/dev/null
    unset sound_process PULSE_SERVER PULSE_COOKIE
    return 0
}
