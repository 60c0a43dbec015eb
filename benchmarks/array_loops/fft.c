#include "../bench.h"
#include <complex.h>

#define N 1024

// From 1 to n, as in MATLAB.
static void transform(double complex *x, int n) {
    int j = 1;
    for (int i = 1; i < n; i++) {
        if (i < j) {
            double complex w = x[i];
            x[i] = x[j];
            x[j] = w;
        }
        int m = n / 2;
        while (m >= 1 && j > m) {
            j -= m;
            m /= 2;
        }
        j += m;
    }
    for (int span = 1; span < n; span *= 2) {
        double complex turn = CMPLX(cos(M_PI / span), -sin(M_PI / span)), w = 1;
        for (int m = 1; m <= span; m++) {
            for (int i = m; i <= n; i += 2 * span) {
                double complex u = w * x[i + span];
                x[i + span] = x[i] - u;
                x[i] = x[i] + u;
            }
            w *= turn;
        }
    }
}

static double several(int n, int rounds) {
    static double complex x[N + 1];
    double total = 0;
    for (int r = 1; r <= rounds; r++) {
        for (int k = 1; k <= n; k++) x[k] = CMPLX(k * r % 7, k % 5);
        transform(x, n);
        for (int k = 1; k <= n; k++) total = total + fabs(creal(x[k])) + fabs(cimag(x[k]));
    }
    return total;
}

int main(void) {
    int rounds = size(1000, 6);
    double t = now(), total = several(N, rounds);
    report_rounded(total, now() - t);
}
