/* input.c -- reads a file that is no specification; talloc has a limit on the size of a piece, a capture has none. */
#include "input.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "alloc.h"

enum { STEP = 1 << 16 };

static uint8_t *read_all(int fd, size_t *length)
{
    size_t room = STEP, used = 0;
    uint8_t *bytes = alloc_checked(malloc(room));
    for (ssize_t got; (got = read(fd, bytes + used, room - used)) != 0;) {
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            int error = errno;
            free(bytes);
            errno = error;
            return NULL;
        }
        used += (size_t)got;
        if (used == room)
            bytes = alloc_checked(realloc(bytes, room *= 2));
    }
    *length = used;
    return bytes;
}

uint8_t *input_read(const char *path, size_t *length, const char **why)
{
    bool is_stdin = strcmp(path, "-") == 0;
    int fd = is_stdin ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    uint8_t *bytes = fd >= 0 ? read_all(fd, length) : NULL;
    if (!bytes)
        *why = strerror(errno);
    if (fd >= 0 && !is_stdin)
        close(fd);
    return bytes;
}
