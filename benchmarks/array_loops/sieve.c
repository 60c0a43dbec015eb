#include "../bench.h"
#include <stdbool.h>

static double sieve(int n) {
    bool *prime = malloc((size_t)n + 1);
    long total = 0;
    memset(prime, 1, (size_t)n + 1);
    prime[1] = false;
    for (int i = 2; i * i <= n; i++) {
        if (!prime[i]) continue;
        for (int j = i * i; j <= n; j += i) prime[j] = false;
    }
    for (int i = 1; i <= n; i++)
        if (prime[i]) total += i;
    free(prime);
    return (double)total;
}

int main(void) {
    int n = size(5000000, 200000);
    double t = now(), total = sieve(n);
    report(total, now() - t);
}
