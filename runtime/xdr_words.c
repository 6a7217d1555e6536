/* xdr_words.c -- arrays of numbers between the machine's byte order and the wire's.
 *
 * On a big-endian machine this is a copy. On x86 whole vectors are swapped, with AVX2 where the processor has it;
 * elsewhere a plain loop is left to the compiler. */
#include <string.h>

#include "xdr_marshal.h"

#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__

void xdr_copy_words(void *to, const void *from, size_t count)
{
    if (count)
        memcpy(to, from, count * 4);
}

void xdr_copy_dwords(void *to, const void *from, size_t count)
{
    if (count)
        memcpy(to, from, count * 8);
}

#else

static void copy_words(uint8_t *to, const uint8_t *from, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        uint32_t word;
        memcpy(&word, from + i * 4, 4);
        word = __builtin_bswap32(word);
        memcpy(to + i * 4, &word, 4);
    }
}

static void copy_dwords(uint8_t *to, const uint8_t *from, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        uint64_t word;
        memcpy(&word, from + i * 8, 8);
        word = __builtin_bswap64(word);
        memcpy(to + i * 8, &word, 8);
    }
}

#if defined(__x86_64__) && defined(__SSE2__)
#include <immintrin.h>

/* Swaps pairs of bytes, then pairs of 16-bit halves: SSE2 has no byte shuffle. */
static inline __m128i swap_halves(__m128i v)
{
    return _mm_or_si128(_mm_slli_epi16(v, 8), _mm_srli_epi16(v, 8));
}

static size_t sse2_words(uint8_t *to, const uint8_t *from, size_t bytes)
{
    size_t i = 0;
    for (; i + 16 <= bytes; i += 16) {
        __m128i v = swap_halves(_mm_loadu_si128((const __m128i *)(const void *)(from + i)));
        v = _mm_shufflehi_epi16(_mm_shufflelo_epi16(v, 0xb1), 0xb1);
        _mm_storeu_si128((__m128i *)(void *)(to + i), v);
    }
    return i;
}

static size_t sse2_dwords(uint8_t *to, const uint8_t *from, size_t bytes)
{
    size_t i = 0;
    for (; i + 16 <= bytes; i += 16) {
        __m128i v = swap_halves(_mm_loadu_si128((const __m128i *)(const void *)(from + i)));
        v = _mm_shufflehi_epi16(_mm_shufflelo_epi16(v, 0x1b), 0x1b);
        _mm_storeu_si128((__m128i *)(void *)(to + i), v);
    }
    return i;
}

__attribute__((target("avx2"))) static size_t avx2_swap(uint8_t *to, const uint8_t *from, size_t bytes, __m256i order)
{
    size_t i = 0;
    for (; i + 64 <= bytes; i += 64) {
        __m256i a = _mm256_loadu_si256((const __m256i *)(const void *)(from + i));
        __m256i b = _mm256_loadu_si256((const __m256i *)(const void *)(from + i + 32));
        _mm256_storeu_si256((__m256i *)(void *)(to + i), _mm256_shuffle_epi8(a, order));
        _mm256_storeu_si256((__m256i *)(void *)(to + i + 32), _mm256_shuffle_epi8(b, order));
    }
    return i;
}

__attribute__((target("avx2"))) static size_t avx2_words(uint8_t *to, const uint8_t *from, size_t bytes)
{
    return avx2_swap(to, from, bytes,
                     _mm256_setr_epi8(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12, 3, 2, 1, 0, 7, 6, 5, 4, 11,
                                      10, 9, 8, 15, 14, 13, 12));
}

__attribute__((target("avx2"))) static size_t avx2_dwords(uint8_t *to, const uint8_t *from, size_t bytes)
{
    return avx2_swap(to, from, bytes,
                     _mm256_setr_epi8(7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 15,
                                      14, 13, 12, 11, 10, 9, 8));
}

static size_t vector_words(uint8_t *to, const uint8_t *from, size_t bytes)
{
    return __builtin_cpu_supports("avx2") ? avx2_words(to, from, bytes) : sse2_words(to, from, bytes);
}

static size_t vector_dwords(uint8_t *to, const uint8_t *from, size_t bytes)
{
    return __builtin_cpu_supports("avx2") ? avx2_dwords(to, from, bytes) : sse2_dwords(to, from, bytes);
}

#else

static size_t vector_words(uint8_t *to, const uint8_t *from, size_t bytes)
{
    (void)to, (void)from, (void)bytes;
    return 0;
}

static size_t vector_dwords(uint8_t *to, const uint8_t *from, size_t bytes)
{
    (void)to, (void)from, (void)bytes;
    return 0;
}

#endif

void xdr_copy_words(void *to, const void *from, size_t count)
{
    if (count == 0) /* and perhaps no addresses */
        return;
    size_t done = vector_words(to, from, count * 4);
    copy_words((uint8_t *)to + done, (const uint8_t *)from + done, count - done / 4);
}

void xdr_copy_dwords(void *to, const void *from, size_t count)
{
    if (count == 0) /* and perhaps no addresses */
        return;
    size_t done = vector_dwords(to, from, count * 8);
    copy_dwords((uint8_t *)to + done, (const uint8_t *)from + done, count - done / 8);
}

#endif
