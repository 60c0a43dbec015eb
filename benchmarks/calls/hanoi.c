#include "../bench.h"

__attribute__((noinline, noclone, optimize("no-optimize-sibling-calls", "no-inline")))
static double hanoi(double n, double from, double to, double by) {
    return n == 0 ? 0 : hanoi(n - 1, from, by, to) + from * 3 + to + hanoi(n - 1, by, to, from);
}

int main(void) {
    int n = size(22, 14);
    double t = now(), h = hanoi(n, 1, 3, 2);
    report(h, now() - t);
}
