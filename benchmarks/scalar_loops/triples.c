#include "../bench.h"

static double triples(int n) {
    long count = 0;
    for (int a = 1; a <= n; a++)
        for (int b = a; b <= n; b++)
            for (int c = b; c <= n; c++)
                if (a * a + b * b == c * c) count += a + b + c;
    return (double)count;
}

int main(void) {
    int n = size(520, 130);
    double t = now(), count = triples(n);
    report(count, now() - t);
}
