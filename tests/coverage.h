/* coverage.h -- included before all else when coverage is measured: what is part of every caller at other times is a
 * function there, so that its branches are counted once. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* as some files have it, which cannot say so after an #include */
#endif
#ifdef __SSE2__
#include <immintrin.h>
#endif
#define __always_inline__ __unused__
