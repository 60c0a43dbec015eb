#include "../bench.h"
#include <complex.h>

static double julia_set(int n) {
    double complex c = CMPLX(-0.4, 0.6);
    long total = 0;
    for (int row = 1; row <= n; row++) {
        for (int column = 1; column <= n; column++) {
            double complex z = CMPLX(3.0 * column / n - 1.5, 3.0 * row / n - 1.5);
            int k;
            for (k = 1; k <= 40; k++) {
                z = z * z + c;
                if (fabs(creal(z)) + fabs(cimag(z)) > 3) break;
            }
            total += k < 40 ? k : 40;
        }
    }
    return (double)total;
}

int main(void) {
    int n = size(600, 60);
    double t = now(), total = julia_set(n);
    report(total, now() - t);
}
