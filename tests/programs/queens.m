% A recursive search counts the ways to place six queens.
%@ source: language.md 6.12, 11
fprintf('%d\n', place(6, []));
%| 4
function n = place(size_of_board, columns)
    row = numel(columns) + 1;
    if row > size_of_board, n = 1; return, end
    n = 0;
    for c = 1:size_of_board
        distance = row - (1:row-1);
        if ~any(columns == c | abs(columns - c) == distance), n = n + place(size_of_board, [columns c]); end
    end
end
