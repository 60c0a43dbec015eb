#include "../bench.h"

static void rotate(double x, double y, double c, double s, double *u, double *v) {
    *u = c * x - s * y;
    *v = s * x + c * y;
}

static double two_outputs(int n) {
    double x = 1, y = 0, total = 0, c = 0.8, s = 0.6;
    for (int k = 1; k <= n; k++) {
        rotate(x, y, c, s, &x, &y);
        total = total + fabs(x) + y;
    }
    return total;
}

int main(void) {
    int n = size(5000000, 100000);
    double t = now(), total = two_outputs(n);
    report(total, now() - t);
}
