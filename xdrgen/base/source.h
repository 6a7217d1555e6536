/* source.h -- the bytes of a specification, and the way from an offset to a line and a column. */
#ifndef XDRGEN_SOURCE_H
#define XDRGEN_SOURCE_H

#include <stddef.h>
#include <stdint.h>

/* A half-open range of byte offsets: [begin, end). */
struct span {
    uint32_t begin, end;
};

struct source {
    const char *name; /* as the user wrote it, or "<stdin>" */
    const char *identity; /* one for each file, however its path is spelled; the name of what is no file */
    const char *path; /* what @import resolves against: the same, or "" for stdin */
    const char *text; /* length bytes and a NUL after them */
    uint32_t length;
    uint32_t *lines; /* offset of the first byte of each line */
    uint32_t line_count;
};

struct position {
    uint32_t line, column; /* both count from 1; columns are bytes */
};

/* What messages call what is read from a path. */
const char *source_label(const char *path);

/* Reads a whole file ("-" is stdin; a pipe that somebody writes to will do) into memory under ctx. NULL on failure, with
 * *why telling why. */
struct source *source_read(void *ctx, const char *path, const char **why) __attribute__((warn_unused_result));

/* The same of what another text names, which must be a regular file. */
struct source *source_read_file(void *ctx, const char *path, const char **why) __attribute__((warn_unused_result));

/* A source over a copy of the given bytes, for tests and for built-in texts. */
struct source *source_from_bytes(void *ctx, const char *name, const char *bytes, size_t length)
    __attribute__((warn_unused_result));

struct position source_position(const struct source *source, uint32_t offset);

/* The span of a line (counted from 1), its newline not included. */
struct span source_line(const struct source *source, uint32_t line);

#endif
