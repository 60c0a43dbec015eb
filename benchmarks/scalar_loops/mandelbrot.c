#include "../bench.h"

static double mandelbrot(int n) {
    long total = 0;
    for (int row = 1; row <= n; row++) {
        double ci = 2.0 * row / n - 1;
        for (int column = 1; column <= n; column++) {
            double cr = 3.0 * column / n - 2, x = 0, y = 0;
            int k = 0;
            while (k < 80 && x * x + y * y < 4) {
                double w = x * x - y * y + cr;
                y = 2 * x * y + ci;
                x = w;
                k++;
            }
            total += k;
        }
    }
    return (double)total;
}

int main(void) {
    int n = size(450, 70);
    double t = now(), total = mandelbrot(n);
    report(total, now() - t);
}
