#include "../bench.h"
#include <stdbool.h>

static double numprime(int n) {
    long total = 0;
    for (int k = 2; k <= n; k++) {
        bool is_prime = true;
        for (int d = 2; d * d <= k; d++) {
            if (k % d == 0) {
                is_prime = false;
                break;
            }
        }
        if (is_prime) total += k;
    }
    return (double)total;
}

int main(void) {
    int n = size(240000, 10000);
    double t = now(), total = numprime(n);
    report(total, now() - t);
}
