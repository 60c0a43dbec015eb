% switch with numbers, cells of numbers and a value that matches none.
%@ source: octave-cli 7.3
c = zeros(1, 5);
for k = 1:4000
    switch mod(k, 9)
        case 0, c(1) = c(1) + 1;
        case {1, 2, 3}, c(2) = c(2) + 1;
        case 4.5, c(3) = c(3) + 1;
        case {5, 'x'}, c(4) = c(4) + 1;
        otherwise, c(5) = c(5) + k;
    end
end
fprintf('%d ', c), fprintf('\n')
%| 444 1335 0 444 3555556
