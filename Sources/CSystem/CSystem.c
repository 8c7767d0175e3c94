#define _GNU_SOURCE
#include "CSystem.h"
#include <stdio.h>
#include <unistd.h>

int system_rename_exchange(int folder, const char *left, const char *right) {
  return renameat2(folder, left, folder, right, RENAME_EXCHANGE);
}

int system_rename_new(int folder, const char *old, const char *new) {
  return renameat2(folder, old, folder, new, RENAME_NOREPLACE);
}

int system_syncfs(int descriptor) { return syncfs(descriptor); }
