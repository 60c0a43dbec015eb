% Parts of versions compare as numbers.
%@ source: documentation page of verLessThan
assert(~verLessThan('matlab', '7.0') && ~verLessThan('MATLAB', '9.9') && verLessThan('matlab', '99.0'))
verLessThan('no toolbox', '1')
%@ error: MATLAB:verLessThan:missingToolbox "Toolbox 'no toolbox' not found."
