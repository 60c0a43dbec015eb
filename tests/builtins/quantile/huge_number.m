% More quantiles than there is memory for are an error.
%@ source: documentation page of the function
quantile(1:3, 1e12);
%@ error: MATLAB:array:SizeLimitExceeded "Requested 1x1000000000000 (7450.6GB)"
