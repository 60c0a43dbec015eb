#include "../bench.h"
#include <stdbool.h>

static double place(int row, int n, int *columns) {
    if (row > n) return 1;
    double count = 0;
    for (int c = 1; c <= n; c++) {
        bool is_free = true;
        for (int r = 1; r < row; r++) {
            int d = columns[r] - c;
            if (d == 0 || abs(d) == row - r) {
                is_free = false;
                break;
            }
        }
        if (is_free) {
            columns[row] = c;
            count += place(row + 1, n, columns);
        }
    }
    return count;
}

int main(void) {
    int n = size(11, 7), columns[20] = {0};
    double t = now(), count = place(1, n, columns);
    report(count, now() - t);
}
