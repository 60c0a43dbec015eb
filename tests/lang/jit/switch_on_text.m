% switch with texts and cells of texts, and a value that becomes a number.
%@ source: octave-cli 7.3
words = {'red', 'green', 'blue', 'none', ''}; c = zeros(1, 5);
for k = 1:3000
    w = words{mod(k, 5) + 1};
    if k == 2000, w = 3; end
    switch w
        case 'red', c(1) = c(1) + 1;
        case {'green', 'blue'}, c(2) = c(2) + 1;
        case '', c(3) = c(3) + 1;
        case 3, c(4) = c(4) + 1;
        otherwise, c(5) = c(5) + 1;
    end
end
disp(c)
%|          599        1200         600           1         600
