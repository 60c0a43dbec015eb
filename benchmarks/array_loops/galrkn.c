#include "../bench.h"

#define N 2000

static double galrkn(int n, int rounds) {
    static double low[N], d[N], up[N], b[N];
    double total = 0;
    for (int r = 1; r <= rounds; r++) {
        double h = 1.0 / n;
        memset(low, 0, sizeof low), memset(d, 0, sizeof d), memset(up, 0, sizeof up), memset(b, 0, sizeof b);
        for (int k = 0; k < n; k++) {
            double x = (k + 0.5) * h, stiff = (1 + x * x / r) / h, mass = h / 6, load = x * (1 - x) * h / 2;
            d[k] = d[k] + stiff + 2 * mass;
            b[k] += load;
            if (k < n - 1) {
                d[k + 1] = d[k + 1] + stiff + 2 * mass;
                up[k] = low[k + 1] = mass - stiff;
                b[k + 1] += load;
            }
        }
        for (int k = 1; k < n; k++) {
            double factor = low[k] / d[k - 1];
            d[k] -= factor * up[k - 1];
            b[k] -= factor * b[k - 1];
        }
        b[n - 1] /= d[n - 1];
        for (int k = n - 2; k >= 0; k--) b[k] = (b[k] - up[k] * b[k + 1]) / d[k];
        for (int k = 0; k < n; k++) total += b[k] * h;
    }
    return total;
}

int main(void) {
    int rounds = size(500, 20);
    double t = now(), total = galrkn(N, rounds), e = now() - t;
    printf("%.12g\n%.6f\n", total, e);
}
