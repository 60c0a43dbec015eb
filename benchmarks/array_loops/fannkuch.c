#include "../bench.h"

static double fannkuch(int n) {
    int p[16], q[16], counts[16], flips_max = 0, sign = 1, r = n;
    long checksum = 0;
    for (int k = 0; k < n; k++) p[k] = k;
    for (;;) {
        for (; r > 1; r--) counts[r - 1] = r;
        if (p[0] != 0) {
            int flips = 0, first = p[0];
            for (int k = 0; k < n; k++) q[k] = p[k];
            while (first != 0) {
                for (int low = 1, high = first - 1; low < high; low++, high--) {
                    int w = q[low];
                    q[low] = q[high];
                    q[high] = w;
                }
                int w = q[first];
                q[first] = first;
                first = w;
                flips++;
            }
            if (flips > flips_max) flips_max = flips;
            checksum += sign * flips;
        }
        sign = -sign;
        for (r = 2;; r++) {
            if (r > n) return (double)(checksum * 100 + flips_max);
            int w = p[0];
            for (int k = 0; k < r - 1; k++) p[k] = p[k + 1];
            p[r - 1] = w;
            if (--counts[r - 1] > 0) break;
        }
        r--;
    }
}

int main(void) {
    int n = size(9, 7);
    double t = now(), checksum = fannkuch(n);
    report(checksum, now() - t);
}
