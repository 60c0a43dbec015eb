% Six numbers, the year first.
%@ source: documentation page of the function
c = clock; assert(numel(c) == 6 && c(1) > 2020 && c(2) >= 1 && c(2) <= 12)
