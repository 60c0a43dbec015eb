#include "../bench.h"

// Not expanded in itself: the calls are what is measured.
__attribute__((noinline, noclone, optimize("no-optimize-sibling-calls", "no-inline")))
static double fib(double n) {
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

int main(void) {
    int n = size(32, 22);
    double t = now(), r = fib(n);
    report(r, now() - t);
}
