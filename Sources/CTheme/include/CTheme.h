#pragma once
#include <stddef.h>

// One file of the default theme, byte for byte as it stands in the repository's theme/ folder.
typedef struct {
  const char *path;  // relative to theme/
  const unsigned char *bytes;
  size_t count;
} theme_file;

extern const size_t theme_file_count;

// The first of theme_file_count files.
const theme_file *theme_files_start(void);
