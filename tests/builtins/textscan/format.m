% Conversions that aren't known are refused.
%@ source: documentation page of textscan
textscan('1', '%k')
%@ error: MATLAB:textscan:InvalidFormat "'%k' is no conversion of a format."
