% A table of products is printed row by row.
%@ source: language.md 29, 5
for r = 1:3
    fprintf('%3d', r * (1:4));
    fprintf('\n');
end
%|   1  2  3  4
%|   2  4  6  8
%|   3  6  9 12
