#include "../bench.h"

static double lorenz(int n) {
    double x = 1, y = 1, z = 1, h = 0.005, total = 0;
    for (int k = 1; k <= n; k++) {
        double a1 = 10 * (y - x), b1 = x * (28 - z) - y, c1 = x * y - 2.5 * z;
        double p = x + h / 2 * a1, q = y + h / 2 * b1, r = z + h / 2 * c1;
        double a2 = 10 * (q - p), b2 = p * (28 - r) - q, c2 = p * q - 2.5 * r;
        p = x + h / 2 * a2, q = y + h / 2 * b2, r = z + h / 2 * c2;
        double a3 = 10 * (q - p), b3 = p * (28 - r) - q, c3 = p * q - 2.5 * r;
        p = x + h * a3, q = y + h * b3, r = z + h * c3;
        double a4 = 10 * (q - p), b4 = p * (28 - r) - q, c4 = p * q - 2.5 * r;
        x = x + h / 6 * (a1 + 2 * a2 + 2 * a3 + a4);
        y = y + h / 6 * (b1 + 2 * b2 + 2 * b3 + b4);
        z = z + h / 6 * (c1 + 2 * c2 + 2 * c3 + c4);
        total += x;
    }
    return total;
}

int main(void) {
    int n = size(800000, 12000);
    double t = now(), total = lorenz(n);
    report(total, now() - t);
}
