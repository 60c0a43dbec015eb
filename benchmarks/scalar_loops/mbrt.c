#include "../bench.h"
#include <complex.h>

static double mbrt(int n) {
    long total = 0;
    for (int row = 1; row <= n; row++) {
        for (int column = 1; column <= n; column++) {
            double complex c = CMPLX(3.0 * column / n - 2, 2.0 * row / n - 1), z = 0;
            int k = 0;
            while (k < 80 && creal(z) * creal(z) + cimag(z) * cimag(z) < 4) {
                z = z * z + c;
                k++;
            }
            total += k;
        }
    }
    return (double)total;
}

int main(void) {
    int n = size(400, 70);
    double t = now(), total = mbrt(n);
    report(total, now() - t);
}
