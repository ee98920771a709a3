import { loadEveryScene } from '../../src/ui/scenes/loadScene';

// Tests begin where every scene can be opened at once. What comes of one that can't is in test/ui/scenes.
await loadEveryScene();
