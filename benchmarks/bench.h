// What every C program of the benchmarks needs: a clock, a size, a report.
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static inline double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

// The size depends on the environment, so that the compiler can't compute a result in advance.
static inline int size(int full, int small) {
    return getenv("BENCH_SHORT") ? small : full;
}

static inline void report(double checksum, double seconds) {
    printf("%.15g\n%.6f\n", checksum, seconds);
}

// For sums of sines and the like, whose last digits depend on the library.
static inline void report_rounded(double checksum, double seconds) {
    printf("%.10g\n%.6f\n", checksum, seconds);
}

// Park and Miller's generator: exact in doubles too.
static inline int64_t next_random(int64_t seed) {
    return seed * 16807 % 2147483647;
}
