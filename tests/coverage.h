/* coverage.h -- included before all else when coverage is measured: what is part of every caller at other times is a
 * function there, so that its branches are counted once. */
#ifdef __SSE2__
#include <immintrin.h>
#endif
#define __always_inline__ __unused__
