#pragma once

// Linux calls that Swift's Glibc module does not show. Each returns 0, or -1 with errno set.

// Swaps two names of one folder in a single step.
int system_rename_exchange(int folder, const char *left, const char *right);
// Renames within one folder; EEXIST when the new name is taken.
int system_rename_new(int folder, const char *old, const char *new);
// Brings everything written to the descriptor's file system to the disk.
int system_syncfs(int descriptor);
