% A glider moves one cell down and right in four generations.
%@ source: language.md 10, 14.2
board = zeros(8);
board([2 11 17 18 19] + 8) = 1;
before = board;
for g = 1:4
    around = zeros(8);
    for dr = -1:1
        for dc = -1:1
            if dr ~= 0 || dc ~= 0, around = around + circshift(board, [dr dc]); end
        end
    end
    board = double(around == 3 | (board & around == 2));
end
assert(isequal(board, circshift(before, [1 1])) && sum(board(:)) == 5)
