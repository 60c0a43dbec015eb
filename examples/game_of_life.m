% Conway's game of life: a glider on a torus.
board = zeros(8);
board(1, 2) = 1; board(2, 3) = 1; board(3, 1:3) = 1;
show(board);
for k = 1:4
    board = step(board);
end
show(board);
fprintf('alive: %d\n', nnz(board));

function next = step(board)
    neighbours = zeros(size(board));
    for dx = -1:1
        for dy = -1:1
            if dx ~= 0 || dy ~= 0
                neighbours = neighbours + circshift(board, [dx dy]);
            end
        end
    end
    next = double(neighbours == 3 | (board == 1 & neighbours == 2));
end

function show(board)
    symbols = '.#';
    for row = board'
        disp(symbols(row' + 1));
    end
    disp('--------');
end
