"""The command line. This package file stays empty, so that `--help` imports nothing but click."""
