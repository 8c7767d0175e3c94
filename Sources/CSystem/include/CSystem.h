#pragma once

// Linux calls that Swift's Glibc module does not show. Each returns 0, or -1 with errno set.
int system_rename_exchange(const char *left, const char *right);
int system_syncfs(int descriptor);
