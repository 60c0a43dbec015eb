#include "../bench.h"

__attribute__((noinline, noclone, optimize("no-optimize-sibling-calls", "no-inline")))
static double tak(double x, double y, double z) {
    return y >= x ? z : tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y));
}

int main(void) {
    int n = size(9, 6);
    double t = now(), r = tak(3 * n, 2 * n, n);
    report(r, now() - t);
}
