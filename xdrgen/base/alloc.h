/* alloc.h -- talloc whose calls do not fail. When there is no memory the run ends, in one place; nobody above
 * needs a thought for it.
 *
 * The calls keep their names and talloc's manual holds for them, but that none returns NULL. */
#ifndef XDRGEN_ALLOC_H
#define XDRGEN_ALLOC_H

#include <talloc.h>

/* Ends the run, with a message and status 2; it is all but main that ever does so. A program that can do better has a function
 * of this name, which goes before ours. */
_Noreturn void alloc_exhausted(void);

/* What malloc, or whatever else returns NULL only for want of memory, has returned. */
static inline void *alloc_checked(void *memory)
{
    if (!memory)
        alloc_exhausted();
    return memory;
}

#undef talloc
#undef talloc_zero
#undef talloc_size
#undef talloc_new
#undef talloc_array
#undef talloc_zero_array
#undef talloc_realloc_size
#undef talloc_memdup
#define talloc(ctx, type) ((type *)alloc_checked(talloc_named_const(ctx, sizeof(type), #type)))
#define talloc_zero(ctx, type) ((type *)alloc_checked(_talloc_zero(ctx, sizeof(type), #type)))
#define talloc_size(ctx, size) alloc_checked(talloc_named_const(ctx, size, __location__))
#define talloc_new(ctx) alloc_checked(talloc_named_const(ctx, 0, "talloc_new"))
#define talloc_array(ctx, type, count) ((type *)alloc_checked(_talloc_array(ctx, sizeof(type), count, #type)))
#define talloc_zero_array(ctx, type, count) ((type *)alloc_checked(_talloc_zero_array(ctx, sizeof(type), count, #type)))
#define talloc_realloc_size(ctx, old, size) alloc_checked(_talloc_realloc(ctx, old, size, __location__))
#define talloc_memdup(ctx, from, size) alloc_checked(_talloc_memdup(ctx, from, size, __location__))

/* These are functions; a macro does not expand within itself. */
#define talloc_pool(ctx, size) alloc_checked(talloc_pool(ctx, size))
#define talloc_strdup(ctx, text) ((char *)alloc_checked(talloc_strdup(ctx, text)))
#define talloc_strndup(ctx, text, length) ((char *)alloc_checked(talloc_strndup(ctx, text, length)))
#define talloc_asprintf(ctx, ...) ((char *)alloc_checked(talloc_asprintf(ctx, __VA_ARGS__)))
#define talloc_vasprintf(ctx, format, arguments) ((char *)alloc_checked(talloc_vasprintf(ctx, format, arguments)))
#define talloc_strdup_append(text, more) ((char *)alloc_checked(talloc_strdup_append(text, more)))
#define talloc_strdup_append_buffer(text, more) ((char *)alloc_checked(talloc_strdup_append_buffer(text, more)))
#define talloc_strndup_append_buffer(text, more, length) \
    ((char *)alloc_checked(talloc_strndup_append_buffer(text, more, length)))
#define talloc_asprintf_append(text, ...) ((char *)alloc_checked(talloc_asprintf_append(text, __VA_ARGS__)))

#endif
