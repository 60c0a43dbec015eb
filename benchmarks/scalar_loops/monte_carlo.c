#include "../bench.h"

static double monte_carlo(int n) {
    int64_t seed = 42;
    long inside = 0;
    for (int k = 1; k <= n; k++) {
        seed = next_random(seed);
        double x = (double)seed / 2147483647;
        seed = next_random(seed);
        double y = (double)seed / 2147483647;
        if (x * x + y * y <= 1) inside++;
    }
    return (double)inside;
}

int main(void) {
    int n = size(2000000, 80000);
    double t = now(), inside = monte_carlo(n);
    report(inside, now() - t);
}
