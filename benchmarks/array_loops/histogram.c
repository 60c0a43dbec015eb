#include "../bench.h"

static double histogram(int n, int bins) {
    double counts[500] = {0}, total = 0;
    int64_t seed = 42;
    for (int k = 1; k <= n; k++) {
        seed = next_random(seed);
        counts[(int)((double)seed / 2147483647 * bins)]++;
    }
    for (int b = 0; b < bins; b++) total += counts[b] * counts[b] * (b + 1);
    return total;
}

int main(void) {
    int n = size(3000000, 120000);
    double t = now(), total = histogram(n, 500);
    report(total, now() - t);
}
