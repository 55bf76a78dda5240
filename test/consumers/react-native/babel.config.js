// Stands for @react-native/babel-preset, which makes CommonJS of what is below node_modules, too.
module.exports = { presets: [["@babel/preset-env", { targets: { node: "current" } }]] };
