#include "../bench.h"

static double simpson(int n) {
    double h = 4.0 / n, total = 0;
    for (int k = 0; k <= n; k++) {
        double x = k * h, y = 1 / (1 + x * x);
        if (k == 0 || k == n)
            total += y;
        else if (k % 2 == 1)
            total += 4 * y;
        else
            total += 2 * y;
    }
    return total * h / 3;
}

int main(void) {
    int n = size(10000000, 150000);
    double t = now(), total = simpson(n);
    report(total, now() - t);
}
