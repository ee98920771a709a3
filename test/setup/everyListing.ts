import { scenarioNames } from '../../src/scenarios';
import { loadListings } from '../../src/ui/scenes/listings';

// Nor do tests of the page wait for the listings.
await Promise.all(scenarioNames.map(loadListings));
