% The edit distance of texts by a table.
%@ source: octave-cli 7.3
disp(distance('kitten sitting on the mat', 'sitting kitten at the mall'))
%|     10
function d = distance(a, b)
    D = zeros(numel(a) + 1, numel(b) + 1);
    D(:, 1) = 0:numel(a); D(1, :) = 0:numel(b);
    for i = 1:numel(a)
        for j = 1:numel(b)
            cost = a(i) ~= b(j);
            D(i + 1, j + 1) = min([D(i, j + 1) + 1, D(i + 1, j) + 1, D(i, j) + cost]);
        end
    end
    d = D(end, end);
end
